lantaiSearch("tags/zhi-shu","@")
