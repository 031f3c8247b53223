"""Facts of law, dated, each with its source. Data only: a change of the law is a change here and nowhere else."""
