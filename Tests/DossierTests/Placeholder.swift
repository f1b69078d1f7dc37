// Tests of Dossier.
