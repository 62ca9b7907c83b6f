lantaiSearch("sources/7","#")
