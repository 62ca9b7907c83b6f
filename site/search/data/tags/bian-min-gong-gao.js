lantaiSearch("tags/bian-min-gong-gao",".$3")
