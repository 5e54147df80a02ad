greetings-whom = Pe cine? Scrieți așa: /greet Acme
greetings-no-day = Fișa clientului { $client } nu are zi de naștere, nici profesie sau domeniu cu zi proprie.
greetings-birthday-on = Ziua de naștere: { $day }
greetings-holiday-on = { $holiday }: { $day }
greetings-do-show = Textul pentru { $day }
greetings-do-text = Felicitare
greetings-do-mail = Trimite la { $address }
greetings-no-address = Fișa clientului { $client } nu are e-mail sau nu e setat serverul de e-mail. Copiați textul.
greetings-not-now = Ziua e prea departe: { $day }. Trimiteți felicitarea cu cel mult două săptămâni înainte.
greetings-already = { $client } a fost deja felicitat, { $at }, de { $person }.
greetings-sent = Felicitarea pentru { $client } pleacă la { $address }; e consemnată.
greetings-reminder = 🎉 { $holiday }, { $day }: { $client }
greetings-ready = Un text de copiat sau de trimis:
greetings-gone = ✔ Nu mai e valabil: s-a schimbat profesia sau țara clientului { $client }.
greetings-birthday-subject = La mulți ani!
greetings-birthday =
    Stimate/Stimată { $client },
    vă urăm la mulți ani, sănătate și mult succes. Vă mulțumim că lucrați cu noi.
greetings-holiday =
    Stimate/Stimată { $client },
    cele mai calde felicitări: { $day }! Vă dorim mult succes în activitate și vă mulțumim că lucrați cu noi.
greetings-from = { $person }, { $company }
greetings-day-accountant = Ziua Contabilului
greetings-day-builder = Ziua Constructorului
greetings-day-chemist = Ziua Chimistului
greetings-day-doctor = Ziua Lucrătorului Medical
greetings-day-driver = Ziua Transportatorului
greetings-day-engineer = Ziua Inginerului
greetings-day-farmer = Ziua Agricultorului
greetings-day-lawyer = Ziua Juristului
greetings-day-metallurgist = Ziua Metalurgistului
greetings-day-miner = Ziua Minerului
greetings-day-oil = Ziua Petrolistului
greetings-day-power = Ziua Energeticianului
greetings-day-programmer = Ziua Programatorului
greetings-day-railway = Ziua Feroviarului
greetings-day-teacher = Ziua Educației
greetings-day-trade = Ziua Lucrătorului din Comerț
