// Tests of DossierReport.
