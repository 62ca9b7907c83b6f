lantaiSearch("tags/jiao-yu","#%&%0$")
