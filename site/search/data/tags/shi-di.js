lantaiSearch("tags/shi-di","9")
