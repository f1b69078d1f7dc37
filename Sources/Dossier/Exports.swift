// The umbrella: who imports `Dossier` sees the nouns and what the façade's functions speak of.
@_exported public import DossierIndex
@_exported public import DossierLedger
@_exported public import DossierModel
@_exported public import DossierPackaging
@_exported public import DossierRegistration
@_exported public import DossierRetention
@_exported public import DossierStore
@_exported public import DossierValidation
