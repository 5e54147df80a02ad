fits-what = ¿Qué quiere el cliente? Por ejemplo: /fits bomba 20 m acero
fits-none = Ningún producto corresponde a «{ $text }». Con /goods se pide a logística.
fits-missing = No figura en la descripción: { $words }
