lantaiSearch("tags/du-kou","$%#'&&&%$$$#%#$#")
