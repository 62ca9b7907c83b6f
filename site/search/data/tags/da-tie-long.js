lantaiSearch("tags/da-tie-long","20")
