amounts-money = { $amount }
amounts-unreadable = “{ $text }” is no amount I can read. Write it like 1200.50 EUR or 1.200,50 KM.
amounts-which = “{ $text }” can be read in more than one way. Press what you mean, or type it again with decimals.
amounts-which-currency = In which currency is “{ $text }”? Press one, or type it again with the code, such as 500 SEK.
