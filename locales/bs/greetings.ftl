greetings-whom = Koga? Napišite ovako: /greet Acme
greetings-no-day = Na kartici { $client } nema rođendana, ni struke ili djelatnosti koja ima praznik.
greetings-birthday-on = Rođendan: { $day }
greetings-holiday-on = { $holiday }: { $day }
greetings-do-show = Tekst za { $day }
greetings-do-text = Čestitka
greetings-do-mail = Pošalji na { $address }
greetings-no-address = Na kartici { $client } nema e-mail adrese ili nije podešen server pošte. Kopirajte tekst.
greetings-not-now = Taj dan je daleko: { $day }. Pošaljite čestitku unutar dvije sedmice.
greetings-already = Već je čestitano: { $client }, { $at }, { $person }.
greetings-sent = Čestitka ide na { $address }, klijent { $client }; zabilježeno je.
greetings-reminder = 🎉 { $holiday }, { $day }: { $client }
greetings-ready = Tekst za kopiranje ili slanje:
greetings-gone = ✔ Više ne važi: promijenjena je struka ili država klijenta { $client }.
greetings-birthday-subject = Sretan rođendan!
greetings-birthday =
    Poštovani { $client },
    želimo Vam sretan rođendan, dobro zdravlje i puno uspjeha. Hvala Vam što radite s nama.
greetings-holiday =
    Poštovani { $client },
    srdačno čestitamo praznik Vaše struke: { $day }! Želimo Vam puno uspjeha u radu i hvala Vam na saradnji.
greetings-from = { $person }, { $company }
greetings-day-accountant = Dan računovođa
greetings-day-builder = Dan građevinara
greetings-day-chemist = Dan hemičara
greetings-day-doctor = Dan zdravstvenih radnika
greetings-day-driver = Dan radnika u transportu
greetings-day-engineer = Dan inženjera
greetings-day-farmer = Dan poljoprivrednika
greetings-day-lawyer = Dan pravnika
greetings-day-metallurgist = Dan metalurga
greetings-day-miner = Dan rudara
greetings-day-oil = Dan naftaša
greetings-day-power = Dan energetičara
greetings-day-programmer = Dan programera
greetings-day-railway = Dan željezničara
greetings-day-teacher = Dan učitelja
greetings-day-trade = Dan trgovaca
