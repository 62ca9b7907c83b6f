lantaiSearch("tags/di-ming","@")
