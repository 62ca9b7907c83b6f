lantaiSearch("tags/ye-xiao","/")
