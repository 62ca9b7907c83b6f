lantaiSearch("tags/bai-lu","9")
