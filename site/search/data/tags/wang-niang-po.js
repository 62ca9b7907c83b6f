lantaiSearch("tags/wang-niang-po","2*")
