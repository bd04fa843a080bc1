"""The measurements behind the promises; each prints its number beside the limit or baseline it is measured by."""
