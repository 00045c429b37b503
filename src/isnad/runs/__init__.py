"""Many articles: a pool that survives its workers, and the build of a corpus that survives being killed."""
