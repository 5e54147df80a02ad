amounts-money = { $amount }
amounts-unreadable = “{ $text }” is no amount I can read. Write it like 1200.50 EUR or 1.200,50 KM.
amounts-which = “{ $text }” can be more than one amount. Press the one you mean, or write it with the currency’s code, such as SEK.
