requests-title = Cerere internă
requests-ask-queue = Către ce departament?
requests-queue = Departament
requests-no-queue = Nu cunosc departamentul „{ $text }”. Apăsați unul.
requests-none = Nu aveți cereri deschise. Încercați: /request it, imprimanta nu merge
