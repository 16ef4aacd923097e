"""The ledger: what each source says, what people decided about it, and the facts that follow."""
