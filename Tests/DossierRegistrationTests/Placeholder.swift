// Tests of DossierRegistration.
