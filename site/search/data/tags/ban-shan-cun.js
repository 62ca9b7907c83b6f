lantaiSearch("tags/ban-shan-cun","/(,#*")
