"""Files and containers of articles: one file a format."""

from statextract.batch.inputs.convert import convert
from statextract.batch.inputs.files import check_inputs
from statextract.batch.inputs.gather import gather
from statextract.batch.inputs.raw import Converted, RawArticle, Refused

__all__ = ["Converted", "RawArticle", "Refused", "check_inputs", "convert", "gather"]
