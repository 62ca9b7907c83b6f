lantaiSearch("tags/liang-shi","3")
