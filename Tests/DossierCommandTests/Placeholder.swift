// Tests of DossierCommand.
