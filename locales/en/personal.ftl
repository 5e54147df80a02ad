personal-whose = Whose data? Write it like: /clientdata Acme
personal-file = All that is kept of { $client } is in this file. The accounts are not erased with it.
personal-do-erase = Erase personal data
personal-sure = Erase the personal data of { $client }: card, contact persons, notes, files? Contracts, invoices and payments stay. Nothing brings it back.
personal-do-erase-now = Yes, erase
personal-erased = Erased. The accounts stay under the client number { $number }.
