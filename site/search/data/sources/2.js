lantaiSearch("sources/2","&(/##")
