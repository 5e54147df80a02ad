bonuses-how-rate = Escribe la tasa en porcentaje y quizá un nombre: /bonusrate 2.5, o /bonusrate 3 Ana
bonuses-nobody = Aquí nadie se llama «{ $name }».
bonuses-own = No puedes fijar tu propia tasa: tiene que hacerlo otra persona.
bonuses-everybody = todos
bonuses-rate-set = Desde { $period } la tasa es del { $rate } %, para { $whose }.
bonuses-which-month = ¿Qué mes? Por ejemplo: marzo
bonuses-do-reverse = Anular: { $person }
bonuses-do-grant = Conceder: { $person }, { $currency }
bonuses-none = En { $period } no se cobró nada de los clientes de nadie.
bonuses-headline = Bonos de { $period } (redondeados al céntimo, la mitad hacia arriba):
bonuses-no-rate = { $person }: { $base } cobrados, aún sin tasa. Fíjala con /bonusrate
bonuses-no-rate-yours = { $base } cobrados. Contabilidad aún no ha fijado la tasa de ese mes.
bonuses-row = { $person }: { $rate } % de { $base } = { $amount }
bonuses-row-granted = ✔ { $person }: { $rate } % de { $base } = { $amount }, concedido
bonuses-changed = Los datos han cambiado. Míralos otra vez:
bonuses-yours = Tu bono de { $period } está concedido: { $amount }. /bonus muestra de dónde sale.
bonuses-granted = ✔ Concedido a { $person }: { $amount }
bonuses-reversed-already = Ya estaba anulado.
bonuses-yours-reversed = Tu bono de { $period }, { $amount }, se ha anulado.
bonuses-reversed = ↩ Anulado: el bono de { $person }, { $amount }
bonuses-none-of-yours = No hay ningún bono tuyo de { $period }.
bonuses-own-headline = Tu bono de { $period }:
bonuses-payment = { $day } · { $client }: { $amount }
bonuses-more = … y { $count } más
bonuses-from = De estos pagos de tus clientes:
bonuses-together = En total: { $sums }
