lantaiSearch("tags/nong-ye",",)#$")
