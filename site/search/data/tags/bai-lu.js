lantaiSearch("tags/bai-lu","90")
