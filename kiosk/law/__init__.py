"""What the law says: terms, ages, texts. Each entry knows its source and dates; a new law is an edit here alone."""
