// Tests of DossierIndex.
