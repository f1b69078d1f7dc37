// Tests of DossierStore.
