"""The register of documents, their texts as clauses, how they relate, and the assessments that reports make."""
