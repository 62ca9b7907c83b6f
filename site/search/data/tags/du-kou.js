lantaiSearch("tags/du-kou","$%#'&&&%$$$#")
