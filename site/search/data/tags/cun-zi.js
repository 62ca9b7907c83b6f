lantaiSearch("tags/cun-zi","@")
