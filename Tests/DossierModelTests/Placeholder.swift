// Tests of DossierModel.
