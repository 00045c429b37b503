"""Who stands with or against whom."""
