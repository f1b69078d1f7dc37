// Tests of DossierLedger.
