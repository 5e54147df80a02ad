corrections-not-read = You edited a message. I read a message only once; if something should change, please send it anew.
corrections-kept = You edited your message. The record stays as it was; here you can change it or take it back:
corrections-card = You edited your message. Shall I change the call like this?
corrections-call-undone = You edited your message. The call with { $client } was undone; please send the line anew.
corrections-offer-undone = You edited your message. The offer to { $client } was undone; please send the line anew.
corrections-show = Change
corrections-undo = Undo
