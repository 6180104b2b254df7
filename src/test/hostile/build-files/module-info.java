module hostile {}
