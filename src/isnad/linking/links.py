"""All that linking finds in a corpus, in one call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from isnad.linking.gathering import gather
from isnad.linking.identity import link_identities
from isnad.linking.records import KeptApart, LinkArticle, Links
from isnad.linking.reuse import gather_said, link_quotes
from isnad.linking.stories import link_stories, sketch

__all__ = ["link"]


def link(articles: Iterable[LinkArticle], apart: Sequence[KeptApart] = ()) -> Links:
    """Stories, actors and quotations of a corpus.

    The articles are read once and not kept; in whatever order they come, the links are the same. Empty for no
    articles. People who are kept `apart` are neither joined nor proposed. Time grows about with the number
    of articles.
    """
    sketches, names, said = [], [], []
    hash_of: dict[int, str] = {}
    for article in articles:
        sketches.append(sketch(article))
        names.append(gather(article))
        said.extend(gather_said(article))
        hash_of[article.id] = article.sha256
    stories = link_stories(sketches)
    del sketches
    shared = {hash_of[x.article]: s.key for s in stories if len(s.articles) > 1 for x in s.articles}
    actors, merges = link_identities(names, shared, apart)
    del names
    actor_of = {entity: a.key for a in actors for entity in a.entities}
    return Links(actors=actors, merges=merges, stories=stories, quotes=link_quotes(said, actor_of))
