fits-what = What does the client want? For instance: /fits pump 20 m stainless
fits-none = No product fits “{ $text }”. /goods asks logistics for it.
fits-missing = Not in its description: { $words }
