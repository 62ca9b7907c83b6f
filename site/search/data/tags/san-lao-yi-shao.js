lantaiSearch("tags/san-lao-yi-shao","@")
