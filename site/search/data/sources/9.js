lantaiSearch("sources/9","#")
