lantaiSearch("tags/kou-shu","1")
