lantaiSearch("tags/cheng-gao","$/")
