### What kind of mistake it is, by the class of the error. The rest of an error's text says what, where and what next.

error-tarazy-error = Error
error-bad-input = Unusable input
error-bad-date = Not a date
error-unknown-actor = Unknown actor
error-unknown-unit = Unknown unit
error-bad-statement = Faulty statement
error-bad-row = Unreadable row
error-nothing-known = Nothing known
error-ledger-error = The ledger cannot be used
error-not-a-ledger = Not a ledger
error-ledger-too-new = Ledger of a newer version
error-ledger-read-only = The ledger cannot be written
error-ledger-damaged = Damaged ledger
error-missing-text = Missing text
