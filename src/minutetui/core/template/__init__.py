"""Templates: the parts of a kind of meeting (`model`), its words (`vocabulary`), sentences with facts (`pattern`)."""
