lantaiSearch("tags/cha-ye","&()#((")
