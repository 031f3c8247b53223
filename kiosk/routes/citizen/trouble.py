"""Tôi bị kẹt: the trouble tree, one question a page."""

from flask import abort, render_template

from kiosk.domain.guide import Remedy
from kiosk.guides import GUIDES, TROUBLE
from kiosk.routes.citizen import bp


@bp.get("/bi-ket")
@bp.get("/bi-ket/<slug>")
def trouble(slug: str = "") -> str:
    """A question of the tree, or the remedy at its end."""
    node = TROUBLE.find(slug or TROUBLE.slug) or abort(404)
    parent = TROUBLE.parent_of(node.slug)
    if isinstance(node, Remedy):
        helpful = [GUIDES[name] for name in node.guides]
        return render_template("citizen/remedy.html", remedy=node, parent=parent, guides=helpful)
    return render_template("citizen/symptoms.html", node=node, parent=parent, root=TROUBLE)
